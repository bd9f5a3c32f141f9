import { phrases, symbols } from '../phrases.ts';

/** Units of measure as written, in lower case → their symbols. */
export const measures = phrases({
  ...symbols(
    'km m cm mm inch km² m² ha m³ cm³ km/h m/s m/min cm/s kg g mg mg/ml tấn tạ l ml bit KB MB GB TB PB kbps Mbps ' +
      'Gbps Tbps Hz kHz MHz GHz W kW MW GW TW kWp MWp Wh kWh MWh GWh V kV mV kVA MVA mA mAh HP μm °C °F dặm ms DWT',
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
  'cm3, xen ti mét khối': 'cm³',
  'km/giờ, ki lô mét trên giờ, kilomet trên giờ': 'km/h',
  'm/giây, mét/giây': 'm/s',
  'm/phút': 'm/min',
  'ki lô |gam|gram, kilogam, kí |lô': 'kg',
  'gam, gram': 'g',
  lít: 'l',
  'mi li lít': 'ml',
  kilobyte: 'KB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  petabyte: 'PB',
  'kb/s, kbit/s, kilobit trên giây': 'kbps',
  'mb/s, mbit/s, megabit/giây, megabit trên giây, mb/giây': 'Mbps',
  'gb/s, gbit/s, gigabit/giây, gb/giây': 'Gbps',
  'tb/s, tbit/s': 'Tbps',
  oát: 'W',
  'ki lô oát': 'kW',
  'kw/h': 'kWh',
  vôn: 'V',
  'mi li ampe': 'mA',
  ampe: 'A',
  'mã lực': 'HP',
  'µm, muy crô mét, micromet': 'μm',
  'độ c, oc, ºc': '°C',
  'độ f': '°F',
  '°k': 'K',
  'mili giây': 'ms',
});

/** Durations, which are figures only as a measured result: `mất 30 giây`. */
export const durations = phrases({
  'giờ |đồng hồ, tiếng |đồng hồ': 'giờ',
  ...symbols('phút giây ngày tuần tháng năm'),
  'ngày làm việc': 'ngày làm việc',
  'giờ làm việc': 'giờ làm việc',
});
