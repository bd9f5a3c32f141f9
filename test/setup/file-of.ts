/** The file, without its ending, of a rule, step or exclusion: `listMark` stands in `list-mark`. */
export function fileOf({ name }: { name: string }): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
