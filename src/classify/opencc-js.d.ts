/** `traditional simplified|…`, from OpenCC's table of characters. The package declares no types for its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: as the package exports it
  export default pairs;
}
