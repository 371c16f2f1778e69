/** As a shell takes it for one word, where it has spaces and the like in it. */
export function quoteWord(word: string): string {
  return /[^\p{L}\p{N}_./\\:-]/u.test(word) ? `"${word}"` : word;
}
