/** The styles of cells, by the number that a cell names them with. */
export const style = { plain: 0, header: 1, day: 2, quoted: 3, number: 4 } as const;

const top = '<alignment vertical="top" wrapText="1"/>';

/** The part of the file that says what the styles look like: names of columns stand white on dark blue, which is also told apart in grey. */
export const stylesXml = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3A5F"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  `<cellXfs count="5"><xf xfId="0" applyAlignment="1">${top}</xf>`,
  `<xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1">${top}</xf>`,
  '<xf xfId="0" numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  `<xf xfId="0" quotePrefix="1" applyAlignment="1">${top}</xf>`,
  '<xf xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");
