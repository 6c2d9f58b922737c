const NO_WIDTH = /[\p{Mn}\p{Me}]/gu;
const DOUBLE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;

/** Columns that text takes on a terminal: combining marks take none. */
export function widthOf(text: string): number {
  const bare = text.replace(NO_WIDTH, '');
  return [...bare].length + (bare.match(DOUBLE)?.length ?? 0);
}
