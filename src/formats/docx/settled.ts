const DRAWING_ID = /(<wp:docPr id=")\d+/g;
const MADE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * What makes a package differ from the last one of the same content, made the same: drawings counted over all documents
 * of one run, the time of making, which becomes the paper's own day.
 */
export function settledBy(day: string): (path: string, text: string) => string {
  return (path, text) => {
    let drawings = 0;
    const settled = text.replace(DRAWING_ID, (_, before: string) => {
      drawings += 1;
      return before + drawings;
    });
    return path === 'docProps/core.xml' ? settled.replace(MADE, `$1${day}T00:00:00Z`) : settled;
  };
}
