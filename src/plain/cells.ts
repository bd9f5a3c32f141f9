const MOST_WORDS = 10;
const MOST_COLUMNS = 9;

/** A line that holds anything: its number, and `n` for numbers, `w` for a few words, `p` for prose. */
interface Line {
  at: number;
  sort: 'n' | 'w' | 'p';
}

/**
 * Rows of a table of which each cell stands on a line of its own, as pages give it once their mark-up is gone: bars in
 * place of the breaks, so that `Xã ¶ Điểm ¶ Hạng ¶ An Bình ¶ 92,5 ¶ 1 ¶ Tân Lập ¶ 91,8 ¶ 2` is read as
 * `Xã|Điểm|Hạng ¶ An Bình|92,5|1 ¶ …`. A line that no table holds is left alone; offsets stay.
 */
export function withRows(text: string): string {
  const given = text.split('\n');
  const lines = given.flatMap((line, at) => (line.trim() ? [{ at, sort: sortOf(line.trim()) }] : []));
  const joints = jointsOf(given, lines);
  if (!joints.size) return text;
  return given.map((line, at) => line + (joints.get(at) ?? (at < given.length - 1 ? '\n' : ''))).join('');
}

// "1", "92,5", "98,2%", "-3,1"; "Số hồ sơ (bộ)"; "Tỉnh có 12 xã."
function sortOf(line: string): Line['sort'] {
  if (/[|\t]|[.;:!?]$/.test(line) || line.split(/\s+/).length > MOST_WORDS) return 'p';
  if (/\p{L}/u.test(line)) return 'w';
  return /\d/.test(line) || line.length === 1 ? 'n' : 'p';
}

/** What stands in place of the breaks after lines: a bar after a cell, a space after an empty line between cells. */
function jointsOf(given: string[], lines: Line[]): Map<number, string> {
  const joints = new Map<number, string>();
  let sorts = lines.map(({ sort }) => sort).join('');
  // rows that are counted, then others
  for (const begin of ['nw', 'w?wn'])
    for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
      // a head of words, then rows with numbers and words in the same columns: "www", "wnn", "wnn"
      const table = RegExp(`w{${columns}}((?=${begin})[nw]{${columns}})\\1+`, 'g');
      sorts = sorts.replace(table, (cells, _, first: number) => {
        if (begin === 'nw' && !/^0?1$/.test(given[lines[first + columns]!.at]!.trim())) return cells;
        for (let cell = first; cell < first + cells.length; cell++)
          if ((cell - first + 1) % columns)
            for (let at = lines[cell]!.at; at < lines[cell + 1]!.at; at++)
              joints.set(at, at > lines[cell]!.at ? ' ' : '|');
        return 'p'.repeat(cells.length);
      });
    }
  return joints;
}
