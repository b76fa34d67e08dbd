/** `traditional simplified|…`, from OpenCC's table of characters. The package declares no types for its tables. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
