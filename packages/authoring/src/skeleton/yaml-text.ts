/** Writes a text as a scalar of YAML: plain where that is the same text in every reader, else in double quotes. */
export function yamlText(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{N} ._/()'-]*$/u.test(text) &&
    !/\s$/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
