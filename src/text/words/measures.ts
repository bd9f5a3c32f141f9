import { phrases, symbols } from '../phrases.ts';

/** Units of measure as written, in lower case → their symbols. */
export const measures = phrases({
  ...symbols(
    'km m cm mm inch km² m² ha m³ cm³ km/h m/s kg g mg tấn tạ l ml bit KB MB GB TB PB kbps Mbps ' +
      'Gbps Tbps Hz kHz MHz GHz W kW MW GW kWp MWp Wh kWh MWh GWh TWh V kVA MVA mA mAh HP μm °C dặm ms DWT',
  ),
  'hải lý': 'hải lý',
  'ki lô mét, kilomet, cây số': 'km',
  mét: 'm',
  'xăng ti mét, xen ti mét, centimet': 'cm',
  'mi li mét, milimet': 'mm',
  'km2, ki lô mét vuông, kilomet vuông, km vuông': 'km²',
  'm2, mét vuông': 'm²',
  'héc ta|- ta, hecta': 'ha',
  'm3, mét khối': 'm³',
  cm3: 'cm³',
  'km/giờ': 'km/h',
  'm/giây, mét/giây': 'm/s',
  'ki lô |gam|gram, kilogam, kí |lô': 'kg',
  'gam, gram': 'g',
  lít: 'l',
  'mi li lít': 'ml',
  kilobyte: 'KB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  petabyte: 'PB',
  'kb/s': 'kbps',
  'mb/s, mb/giây, megabit trên giây': 'Mbps',
  'gb/s, gb/giây': 'Gbps',
  'tb/s': 'Tbps',
  oát: 'W',
  'ki lô oát': 'kW',
  'kw/h': 'kWh',
  ampe: 'A',
  'mã lực': 'HP',
  'µm, micromet': 'μm',
  'độ |richter': 'độ',
  'độ c, oc, ºc': '°C',
  'mili giây': 'ms',
});

/** Durations, which are figures only as a measured result: `mất 30 giây`. */
export const durations = phrases({
  'giờ |đồng hồ, tiếng |đồng hồ': 'giờ',
  ...symbols('phút giây ngày tuần tháng năm'),
  'ngày làm việc': 'ngày làm việc',
  'giờ làm việc': 'giờ làm việc',
});
