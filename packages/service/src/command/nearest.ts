/** How many letters two words differ by: put in, left out, taken for another, or changed over. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

/** The word that somebody may have meant; none, where all are too far away. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({
      word,
      far: word.startsWith(written) ? 0.5 : distance(written.toLowerCase(), word),
    }))
    .filter(({ word, far }) => far <= Math.max(2, word.length / 3))
    .sort((a, b) => a.far - b.far);
  return near[0]?.word;
}
