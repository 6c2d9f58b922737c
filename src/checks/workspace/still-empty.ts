import { defineCheck } from '../../checking/check.ts';

/** A workspace that is only begun: nothing is wrong with it, and this is what comes next. */
export const stillEmpty = defineCheck<{ lacks: 'people' | 'scale' }>({
  id: 'still-empty',
  severity: 'info',
  message: {
    vi: ({ lacks }) => (lacks === 'people' ? 'sổ chưa có phòng, chưa có ai' : 'sổ chưa có thang bảng điểm'),
    en: ({ lacks }) =>
      lacks === 'people' ? 'there are no divisions and no people yet' : 'there is no point scale yet',
  },
  help: {
    vi: ({ lacks }) =>
      lacks === 'people'
        ? 'khai cả cơ quan trong một bảng Excel: emul form export setup -o so.xlsx; thêm từng người: emul people add'
        : 'lập trong Excel: emul form export criteria -o thang.xlsx',
    en: ({ lacks }) =>
      lacks === 'people'
        ? 'enter the whole office in one Excel workbook: emul form export setup -o setup.xlsx; one by one: emul people add'
        : 'make it in Excel: emul form export criteria -o scale.xlsx',
  },
  *inWorkspace({ organization, criteria, briefingFiles, settings }) {
    const { units, members, node } = organization;
    const at = settings.node.get('regulation')?.place ?? settings.node.place;
    if (units.length + members.length === 0 && node.tape.file.path !== settings.node.tape.file.path)
      yield { at: node.get('members')?.place ?? node.place, facts: { lacks: 'people' } };
    if (criteria.length === 0 && briefingFiles.size === 0) yield { at, facts: { lacks: 'scale' } };
  },
});
