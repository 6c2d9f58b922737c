import { bilingual } from '../../base/locale.ts';
import { blank, joined, type Prose, plain } from '../../documents/prose.ts';
import { type Agency, type CouncilHead, signerOn } from '../../model/agency.ts';
import type { Seat } from '../../model/council.ts';
import { holding, nameOfSeat, postOfSeat } from './council.ts';
import { agencyName, agencyOf, dayOf, type Setting } from './setting.ts';

/** A paper of the Council: in its own name where the office has it issue papers so, else in the agency's. */
export function byCouncil(setting: Setting): Setting {
  return agencyOf(setting)?.council ? byCouncilAlone(setting) : setting;
}

/** A paper that nobody but the Council can sign, whatever the office says of its letterhead. */
export function byCouncilAlone(setting: Setting): Setting {
  return { ...setting, issuer: 'council' };
}

/** As whose paper its head and number name it. */
interface Issuer {
  readonly parent: string | undefined;
  readonly own: string;
  /** What stands behind the kind of paper in its number. */
  readonly symbol: string | undefined;
  /** The last of “Nơi nhận”, where a copy is kept. */
  readonly keptAt: string;
}

export function issuerOf(setting: Setting): Issuer {
  const agency = agencyOf(setting);
  const words = WORDS[setting.locale];
  if (setting.issuer === 'council') return councilIssuer(agency, setting);
  return {
    parent: agency?.head.parent ?? agency?.parent?.toLocaleUpperCase('vi'),
    own: agency?.head.own ?? agency?.name.value.toLocaleUpperCase('vi') ?? '…',
    symbol: agency?.symbol,
    keptAt: words.registry,
  };
}

/** A Council stands under its agency, whose name carries the province, since the province itself is not in the head. */
function councilIssuer(agency: Agency | undefined, { locale }: Setting): Issuer {
  const words = WORDS[locale];
  const said: Partial<CouncilHead> = agency?.council ?? {};
  const symbol = said.symbol ?? words.symbol;
  return {
    parent: said.parent ?? agency?.name.value.toLocaleUpperCase('vi'),
    own: said.own ?? words.council.toLocaleUpperCase('vi'),
    symbol,
    keptAt: `${words.registry}, ${symbol}`,
  };
}

/** Its name inside a sentence: “Hội đồng Thi đua - Khen thưởng Ban Dân tộc tỉnh Ninh Thuận”. */
export function issuerName(setting: Setting): Prose {
  const agency = agencyName(setting);
  if (setting.issuer !== 'council') return agency;
  const { councilOf } = WORDS[setting.locale];
  return typeof agency === 'string' ? councilOf(agency) : joined(councilOf(''), agency);
}

/** Who signs: by which right, as what, and who. */
export interface Signer {
  /** “TM. HỘI ĐỒNG”, a line each. */
  readonly rights: readonly string[];
  readonly post: Prose;
  /** Of who signs for the Council, the post in the agency. */
  readonly agencyPost?: string;
  readonly name: Prose;
}

/** As the fill says; else who signed for the agency, or chaired the Council, on the paper's day. */
export function signerOf(setting: Setting): Signer {
  const usual = setting.issuer === 'council' ? chairOf(setting) : signerOfAgency(setting);
  const own = setting.fill?.signer;
  if (!own) return usual;
  const isAnother = own.post !== undefined || own.name !== undefined;
  return {
    rights: own.right === undefined ? usual.rights : [own.right],
    post: own.post ?? usual.post,
    ...(usual.agencyPost !== undefined && !isAnother && { agencyPost: usual.agencyPost }),
    name: own.name ?? (own.post === undefined ? usual.name : [blank(WORDS[setting.locale].name)]),
  };
}

function signerOfAgency(setting: Setting): Signer {
  const { post, name } = WORDS[setting.locale];
  const agency = agencyOf(setting);
  const usual = agency && signerOn(dayOf(setting), agency);
  return { rights: [], post: usual?.post ?? [blank(post)], name: usual?.name ?? [blank(name)] };
}

function chairOf(setting: Setting): Signer {
  const { forCouncil, chair } = WORDS[setting.locale];
  return seated(holding('chair', dayOf(setting), setting)[0], [forCouncil], chair, setting);
}

/** Nobody submits to himself: where the head chairs the Council, its deputy signs what goes to him. */
export function councilSignerToHead(setting: Setting): Signer {
  const { forCouncil, forChair, deputy, councilPost } = WORDS[setting.locale];
  const chair = signerOf(setting);
  const isHead = plain(chair.name) === plain(signerOfAgency(setting).name);
  if (setting.fill?.signer || !isHead) return chair;
  const deputies = holding('deputy', dayOf(setting), setting);
  if (deputies.length === 0) return { ...seated(undefined, [forCouncil], '', setting), post: [blank(councilPost)] };
  return seated(deputies.length === 1 ? deputies[0] : undefined, [forCouncil, forChair], deputy, setting);
}

function seated(seat: Seat | undefined, rights: readonly string[], post: string, setting: Setting): Signer {
  const agencyPost = seat && postOfSeat(seat, dayOf(setting), setting);
  const name = (seat && nameOfSeat(seat, setting)) ?? [blank(WORDS[setting.locale].name)];
  return { rights, post, name, ...(agencyPost !== undefined && { agencyPost }) };
}

const WORDS = bilingual({
  vi: {
    post: 'chức vụ người ký',
    name: 'họ và tên người ký',
    councilPost: 'chức danh trong Hội đồng của người ký',
    registry: 'VT',
    council: 'Hội đồng Thi đua - Khen thưởng',
    symbol: 'HĐTĐKT',
    forCouncil: 'TM. HỘI ĐỒNG',
    forChair: 'KT. CHỦ TỊCH',
    chair: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
    councilOf: (agency: string) => `Hội đồng Thi đua - Khen thưởng ${agency}`,
  },
  en: {
    post: 'post of the signer',
    name: 'name of the signer',
    councilPost: 'seat on the Council of who signs',
    registry: 'registry',
    council: 'Emulation and Commendation Council',
    symbol: 'HĐTĐKT',
    forCouncil: 'FOR THE COUNCIL',
    forChair: 'FOR THE CHAIR',
    chair: 'Chair',
    deputy: 'Deputy chair',
    councilOf: (agency) => `the Emulation and Commendation Council of ${agency}`,
  },
});
