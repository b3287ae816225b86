import { describe, expect, it } from 'vitest';
import { documentToRelevance } from './documentToRelevance.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { allStages } from './lib/allStages.ts';
import { testDocument, testRecord } from './lib/testRecord.ts';
import type { SourceLang } from './lib/types.ts';

const gazetteer = entriesToGazetteer(testRecord());

/** `yes`, or the rule by which the page gives no facts. */
function judge(lang: SourceLang | null, title: string | null, ...texts: string[]): string {
  const relevance = documentToRelevance(testDocument(texts, { lang, title }), gazetteer, allStages.placesOf);
  return relevance.isRelevant ? 'yes' : relevance.rule;
}

describe('documentToRelevance', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Lào Cai và Vân Nam bàn việc chung', ['Lãnh đạo tỉnh Lào Cai hội đàm với đoàn tỉnh Vân Nam.']],
    ['vi', 'Cà Mau nhìn lại một năm', ['Tỉnh Lào Cai có nhiều đoàn ra.', 'Một đoàn đã làm việc với tỉnh Vân Nam.']],
    ['vi', 'Kim ngạch tăng', ['Kim ngạch giữa Lào Cai và Vân Nam qua cửa khẩu tăng 5%.']],
    ['zh', '河江与文山签署协议', ['双方在河江省会谈。']],
    ['zh', '边贸升温', ['云南省与越南老街省的口岸货运增长。']],
    ['en', 'Lao Cai, Yunnan sign deal', ['Officials of Lao Cai and Yunnan held talks on rail.']],
  ])('takes a page in %s: %s', (lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('yes');
  });

  it.each<[string, SourceLang, string, string[]]>([
    ['weather', 'vi', 'Rét đậm ở vùng cao', ['Không khí lạnh từ Vân Nam tràn xuống Lào Cai, Hà Giang.']],
    [
      'farming',
      'vi',
      'Hợp tác xã được mùa',
      ['Hợp tác xã ở Lào Cai bán mận.', 'Giống mận này có gốc từ Vân Nam, theo hợp tác xã.'],
    ],
    ['one side', 'vi', 'Lào Cai họp', ['Lào Cai tổ chức hội nghị với các doanh nghiệp Trung Quốc.']],
    [
      'another country',
      'vi',
      'Hà Giang và bạn Lào',
      ['Đoàn Luông Pha Băng thăm Hà Giang, hai bên ký biên bản hợp tác.'],
    ],
    ['a summit', 'zh', '两国领导人会谈', ['越南领导人在北京与中国领导人举行会谈。', '老街至河内铁路写入声明。']],
    ['sport', 'en', 'League round-up', ['Yunnan beat Guangxi two to one.', 'Lao Cai drew at home.']],
    ['a farm fair', 'zh', '合作社丰收', ['云南省的合作社迎来丰收。', '种苗来自老街省。']],
  ])('takes no facts from %s', (_what, lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('not-about-cooperation');
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Lào Cai bắt ba người chở pháo', ['Công an Lào Cai phối hợp với biên phòng bắt ba người chở pháo từ Hà Khẩu về.']],
    ['vi', 'Bão vào Quảng Ninh', ['Bão vào giữa Quảng Tây và Quảng Ninh.', 'Quảng Ninh phối hợp sơ tán dân.']],
    ['vi', 'Siết chặt biên giới', ['Lào Cai kiểm soát tuyến biên giới giáp Vân Nam (Trung Quốc).']],
    ['zh', '广西与广东签约', ['广西与广东签署合作协议，双方共建园区。', '货物可经友谊关出口至谅山。']],
    ['zh', '河口县开展禁毒宣传', ['河口县联合多部门开展宣传，与越南老街省隔河相望。']],
    ['en', 'New expressway in Guangxi', ['Guangxi signed a cooperation deal with Guangdong.', 'The road ends near Lang Son.']],
    ['en', 'Traffickers held', ['Police in Lao Cai held two men who came from Hekou.', 'Police coordinated with border guards.']],
  ])('is silent on one country’s own affairs in %s: %s', (lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('not-about-cooperation');
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Chuyến xe đêm', ['Hàng qua cửa khẩu Lào Cai - Hà Khẩu tăng 20%.', 'Hai bên kéo dài giờ mở cửa.']],
    ['zh', '边民共庆三月三', ['靖西市龙邦镇与越南高平省边民同台联欢。']],
    ['zh', '留学生过节', ['来自越南老街省的学生参加文化交流活动。', '蒙自市民邀请他们做客。']],
    ['en', 'Market reopens', ['The market linking Ha Giang with Malipo reopened, and traders of both sides came.']],
  ])('takes what people of both countries do together in %s: %s', (lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('yes');
  });

  it.each<[string, SourceLang, string, string[]]>([
    ['health', 'vi', 'Thầy thuốc qua sông', ['Đội y tế Văn Sơn mổ tim cho trẻ em Hà Giang, bệnh viện lo chỗ ở.', 'Chi phí do phía bạn chịu.']],
    ['schools', 'vi', 'Mùa hè ở Mông Tự', ['Học sinh Lào Cai dự trại hè ở Vân Nam cùng thầy trò hai trường.']],
    ['rescue', 'vi', 'Tìm người trên sông', ['Đội cứu nạn của Vân Nam sang Lào Cai tìm kiếm người mất tích.', 'Hai lực lượng chia ca.']],
    ['sport', 'vi', 'Chiều bóng chuyền', ['Đội Vân Nam thi đấu với đội Lào Cai.', 'Khán giả hai nước cùng cổ vũ.']],
    ['power', 'vi', 'Điện về bản', ['Lào Cai mua điện của Vân Nam từ năm 2004.', 'Điện lực hai bên kiểm tra đường dây mỗi quý.']],
    ['health', 'zh', '跨境求医记', ['越南老街省的患者在云南省的医院接受手术。', '两院医生一起会诊。']],
    ['arts', 'zh', '边城夜曲', ['文山州艺术团赴越南河江省演出三场。', '两地观众同唱一首歌。']],
    ['farming', 'zh', '一株苗的远行', ['云南省农技员帮助越南老街省农户种植火龙果，双方商定统一收购。']],
    ['police', 'zh', '走失老人回家', ['云南省民警帮助越南老街省一名老人回家，双方办理了手续。']],
    ['a school', 'zh', '越南老街省代表团来我校访问', ['老街省代表团来我校访问，双方签署合作协议。', '我校招收老街省学生。']],
    ['study', 'en', 'A year in Kunming', ['Students from Lao Cai study at a college in Yunnan.', 'The two schools take turns to host them.']],
    ['work', 'en', 'Cane harvest', ['Workers from Lao Cai cut cane in Yunnan.', 'A bus of Yunnan brings other workers from Ha Giang.']],
    ['patients', 'zh', '老街来的病人', ['文山州的医院收治了老街省的患者。', '来自河江省的学生当翻译。']],
    ['water', 'vi', 'Trạm bơm bên suối', ['Nông dân Hà Giang và Văn Sơn góp gạch xây trạm bơm.', 'Thợ Văn Sơn lo máy, Hà Giang lo ống.']],
    ['fire', 'en', 'Fire brigades train', ['Firefighters of Yunnan and Lao Cai drill on the river.', 'The two forces use one radio channel.']],
    ['harvest', 'en', 'Seedlings go south', ['Farmers in Lao Cai grow peaches from seedlings of Yunnan.', 'Technicians of both provinces visit.']],
  ])('takes a page on %s in %s: %s', (_what, lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('yes');
  });

  it.each<[string, SourceLang, string, string[]]>([
    ['a tour', 'vi', 'Tour Lào Cai - Vân Nam', ['Tour Lào Cai - Vân Nam khởi hành thứ sáu.', 'Giá tour 4,9 triệu đồng/khách, du khách hai nước đều thích.']],
    ['a tour', 'en', 'Lao Cai to Yunnan by rail', ['Book now: the railway tour from Lao Cai to Yunnan costs $300 per person.']],
    ['other provinces', 'zh', '云南赴渝推介', ['云南省与重庆市签订合作协议，重庆市客商赴云南省考察。', '双方推出线路，游客可在云南省远眺越南老街省。']],
    ['floods', 'en', 'Yunnan mends dykes', ['The river flows from Yunnan to Lao Cai.', 'Pupils were evacuated from two towns.']],
    ['a storm', 'vi', 'Bão số 3', ['Bão đi qua Vân Nam và Lào Cai, học sinh nghỉ học.', 'Bệnh viện Lào Cai có điện trở lại.']],
    ['a hospital', 'vi', 'Bệnh viện Lào Cai', ['Bệnh viện Lào Cai mổ tim cho trẻ em.', 'Máy mua ở Vân Nam.']],
    ['crime', 'en', 'Drugs seized', ['Police in Lao Cai seized drugs and held suspects from Yunnan.', 'The trial begins in May.']],
    ['crime', 'zh', '查获走私冻品', ['文山州民警查获走私冻品，嫌疑人来自越南老街省。']],
    ['partners at home', 'zh', '粤桂协作再出发', ['广东医生到云南省医院坐诊，双方签署协议。', '产品远销越南老街省。']],
    ['two provinces of one side', 'vi', 'Lào Cai và Hà Giang', ['Lào Cai và Hà Giang ký kết hợp tác du lịch, hai tỉnh cùng bán vé.', 'Khách đến từ Vân Nam.']],
    ['a partner overseas', 'en', 'Lao Cai, France look to work together', ['Lao Cai and France held talks and signed a cooperation deal.', 'Lao Cai, which borders China’s Yunnan, welcomed visitors.']],
    ['another neighbour', 'vi', 'Lào Cai đón bạn Lào', ['Lào Cai đón đoàn Lào, bạn Lào học ở trường y, hai tỉnh ký bản ghi nhớ.', 'Học sinh Lào mua sách ở Vân Nam.']],
  ])('is silent on %s in %s: %s', (_what, lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('not-about-cooperation');
  });

  it('says that a page is in another language, or has no text', () => {
    expect(judge(null, 'Lào Cai et le Yunnan', 'Une délégation du Yunnan a visité Lào Cai.')).toBe('other-language');
    expect(judge('vi', null)).toBe('not-about-cooperation');
  });
});
