import pairs from 'opencc-js/dict/TSCharacters';

/** Calls `use` with the UTF-16 units of each traditional character and its simplified form. */
export function eachHanziPair(use: (traditional: number, simplified: number) => void): void {
  for (const pair of pairs.split('|')) {
    // A few have several simplified forms, the usual one first; rare ones of two units are left as they are.
    const [traditional = '', simplified = ''] = pair.split(' ');
    if (traditional.length === 1 && simplified.length === 1) {
      use(traditional.charCodeAt(0), simplified.charCodeAt(0));
    }
  }
}
