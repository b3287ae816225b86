/** What sources call each unit, in the languages of sources. */
import type { Currency, RateId, UnitId } from '../schemas/units.ts';
import type { ReadingLang } from './wordTable.ts';

/** Units that a noun names; the others are read from signs, currencies and ordinals. */
export type CountedUnit = Exclude<UnitId, Currency | 'percent' | 'ordinal' | 'rank' | RateId>;

/** Nouns by unit and language, separated by `|`. One noun may name two units: `huyện` is a county and a district. */
export type UnitNouns = Readonly<Partial<Record<CountedUnit, Readonly<Partial<Record<ReadingLang, string>>>>>>;

/** The units that the first reports of the record needed, in five languages. */
export const unitNouns: UnitNouns = {
  activity: {
    vi: 'hoạt động|sự kiện|chương trình',
    zh: '项活动|场活动|次活动|个活动|活动',
    en: 'activity|activities|event|events',
    fr: 'activité|activités',
    id: 'kegiatan',
  },
  commune: {
    vi: 'xã|thị trấn|xã/thị trấn|xã, thị trấn|xã và thị trấn|phường',
    zh: '个乡|个社|个乡、市镇|个乡镇|乡|社|市镇',
    en: 'commune|communes|commune or township|communes and townships',
    fr: 'commune|communes',
    id: 'komune|kecamatan',
  },
  county: { vi: 'huyện', zh: '个县|县', en: 'county|counties', fr: 'district|districts', id: 'kabupaten' },
  delegate: {
    vi: 'đại biểu|lượt đại biểu',
    zh: '名代表|位代表|人次代表|代表',
    en: 'delegate|delegates|participants',
    fr: 'délégué|délégués',
    id: 'delegasi|peserta',
  },
  delegation: {
    vi: 'đoàn|lượt đoàn|đoàn công tác',
    zh: '个代表团|个团|个团组|批团组|批代表团|代表团',
    en: 'delegation|delegations|missions',
    fr: 'délégation|délégations',
    id: 'delegasi',
  },
  district: { vi: 'huyện', zh: '个县|县', en: 'district|districts', fr: 'district|districts', id: 'distrik' },
  'district-pair': {
    vi: 'cặp huyện',
    zh: '对县|对友好县|对友好市县|对市县',
    en: 'pair of districts|pairs of districts',
    fr: 'paire de districts|paires de districts',
    id: 'pasang distrik',
  },
  document: {
    vi: 'văn kiện|văn bản|tài liệu|thỏa thuận|thoả thuận|hiệp định|biên bản|bản ghi nhớ',
    zh: '份文件|个文件|项文件|项协议|份协议|个法律文件|文件|协议',
    en: 'document|documents|agreement|agreements',
    fr: 'document|documents|accord|accords',
    id: 'dokumen|perjanjian',
  },
  'hectare-per-site': {
    vi: 'ha/điểm|ha mỗi điểm|héc-ta/điểm|hecta/điểm',
    zh: '公顷（每处）|公顷/处|公顷/点',
    en: 'hectare per site|hectares per site|ha per site|ha/site',
    fr: 'hectares par site|ha/site',
    id: 'hektare per lokasi|ha/lokasi',
  },
  kilogram: {
    vi: 'kg|ki-lô-gam|kilôgam|cân',
    zh: '公斤|千克|kg',
    en: 'kg|kilogram|kilograms|kilogrammes',
    fr: 'kg|kilogramme|kilogrammes',
    id: 'kg|kilogram',
  },
  locality: {
    vi: 'tỉnh, thành phố|tỉnh/thành phố|tỉnh, thành|tỉnh/thành|tỉnh thành|tỉnh và thành phố|địa phương',
    zh: '个省市|省市|个地方|个省、市|个省（市）',
    en: 'province or city|provinces and cities|locality|localities',
    fr: 'localité|localités|provinces et villes',
    id: 'daerah|provinsi dan kota',
  },
  mask: {
    vi: 'khẩu trang|chiếc khẩu trang|cái khẩu trang',
    zh: '只口罩|个口罩|口罩',
    en: 'mask|masks',
    fr: 'masque|masques',
    id: 'masker',
  },
  meeting: {
    vi: 'cuộc|cuộc làm việc|cuộc tiếp xúc|cuộc gặp|cuộc họp|cuộc hội đàm|buổi làm việc|buổi gặp',
    zh: '次会晤|次会见|次会谈|场会谈|次会面|会晤|会谈',
    en: 'meeting|meetings|talks',
    fr: 'rencontre|rencontres|réunion|réunions',
    id: 'pertemuan|rapat',
  },
  permit: {
    vi: 'giấy phép|lượt giấy phép|giấy',
    zh: '份许可证|个许可证|张许可证|许可证|份通行证|通行证',
    en: 'permit|permits|licence|licences|license|licenses',
    fr: 'permis|licences',
    id: 'izin',
  },
  person: {
    vi: 'người|nhân viên|ngư dân|bạn trẻ|nhân khẩu|đồng chí|vị|lượt người|điều dưỡng|nhân viên cứu hộ|lính cứu hoả|lính cứu hỏa',
    zh: '人|名农民|名群众|人口|农民|名主播|主播|名救援人员|救援人员|名救援队员|救援队员|名消防员|消防员|名护士|护士',
    en: 'person|people|persons|farmers|residents|rescuers|rescue workers|firefighters|nurses|paramedics|crew members',
    fr: 'personne|personnes',
    id: 'orang|jiwa',
  },
  'protective-suit': {
    vi: 'bộ đồ phòng hộ|bộ đồ bảo hộ|bộ quần áo phòng hộ|bộ quần áo bảo hộ',
    zh: '套防护服|件防护服|防护服',
    en: 'protective suit|protective suits|protective clothing',
    fr: 'combinaison|combinaisons',
    id: 'alat pelindung diri|baju pelindung',
  },
  province: { vi: 'tỉnh', zh: '个省|省', en: 'province|provinces', fr: 'province|provinces', id: 'provinsi' },
  session: {
    vi: 'lần|kỳ họp|phiên họp|phiên|kỳ',
    zh: '次会议|届会议|次|届',
    en: 'session|sessions|times|editions',
    fr: 'session|sessions|fois',
    id: 'sidang|kali',
  },
  site: {
    vi: 'điểm|địa điểm|vị trí',
    zh: '处|个点|个地点|地点',
    en: 'site|sites',
    fr: 'site|sites',
    id: 'lokasi|titik',
  },
  township: {
    vi: 'hương|trấn|hương/trấn|hương, trấn|hương và trấn',
    zh: '个乡镇|乡镇|个镇|镇',
    en: 'township|townships',
    fr: 'canton|cantons',
    id: 'kecamatan|kota kecil',
  },
  visit: {
    vi: 'chuyến thăm|chuyến công tác|lượt thăm|chuyến',
    zh: '次访问|次出访|访问',
    en: 'visit|visits|trips',
    fr: 'visite|visites',
    id: 'kunjungan',
  },
  'worker-trip': {
    vi: 'lượt lao động|lượt người lao động|lượt công nhân',
    zh: '人次|人次劳务|人次务工',
    en: 'worker trip|worker trips',
    fr: 'déplacements de travailleurs',
    id: 'perjalanan pekerja',
  },
  year: { vi: 'năm', zh: '年', en: 'year|years', fr: 'an|ans|année|années', id: 'tahun' },
};
