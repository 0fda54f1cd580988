/**
 * Words of the page on applying for disclosure. What they say of the law is from 中华人民共和国政府信息公开条例
 * (国务院令第711号, revised 2019), in own words, each with its article; articles and time limits were checked, one by
 * one, against its full text (56 articles, in force from 2019-05-15).
 */
export const requestWords = {
  title: '依申请公开',
  /** Below a document. */
  missing: (link: string) => `没有找到要的？可以${link}。`,
  apply: '申请公开',
  lead: (bureau: string) =>
    `没有主动公开的政府信息，可以向${bureau}申请。这里说明谁可以申请、怎样申请、多久答复，并备有申请表，填好可以打印或存为 PDF。`,
  basis:
    '依据：《中华人民共和国政府信息公开条例》（国务院令第711号，2019年修订）。本页用自己的话转述，以条例原文为准。',
  article: (number: string) => `条例第${number}条`,
  facts: [
    {
      title: '谁可以申请',
      points: [
        { text: '公民、法人和其他组织都可以申请。', article: '二十七' },
        {
          text: '先查一查已经公开的：申请公开的信息如果已经主动公开，答复会告诉您到哪里看。',
          article: '三十六',
        },
      ],
    },
    {
      title: '怎样申请',
      points: [
        {
          text: '用书面形式，信件、数据电文都可以，交给行政机关的政府信息公开工作机构；书面确有困难的，可以口头提出，由该机构代为填写。',
          article: '二十九',
        },
        {
          text: '申请要写明三件事：申请人的姓名或者名称、身份证明、联系方式；所要信息的名称、文号，或者便于查找的其他特征；希望得到的形式，包括获取的方式和途径。',
          article: '二十九',
        },
        {
          text: '写得不够明确的，行政机关会给予指导，并在收到申请之日起7个工作日内一次性告知要补正什么、什么时候补。没有正当理由逾期不补正的，视为放弃申请。',
          article: '三十',
        },
        {
          text: '阅读有困难或者有视听障碍的公民，行政机关应当提供必要的帮助。',
          article: '四十三',
        },
      ],
    },
    {
      title: '从哪一天算起',
      points: [
        { text: '当面提交的，提交那一天；邮寄的，签收那一天。', article: '三十一' },
        {
          text: '用平信等不需要签收的方式寄的，工作机构收到当天与您确认，确认那一天；通过互联网渠道或者传真提交的，双方确认那一天。',
          article: '三十一',
        },
        { text: '要补正的，收到补正后的申请那一天。', article: '三十' },
      ],
    },
    {
      title: '多久答复',
      points: [
        { text: '能当场答复的，当场答复。', article: '三十三' },
        {
          text: '不能当场答复的，20个工作日内答复；需要延长的，要经工作机构负责人同意并告知申请人，延长最多20个工作日。',
          article: '三十三',
        },
        {
          text: '征求第三方和其他机关意见的时间不算在内。第三方收到征求意见书后，应当在15个工作日内提出意见。',
          article: '三十二、三十三',
        },
      ],
    },
    {
      title: '费用',
      points: [
        {
          text: '不收费。申请的数量、频次明显超过合理范围的，可以收取信息处理费。',
          article: '四十二',
        },
      ],
    },
    {
      title: '不满意怎么办',
      points: [
        {
          text: '认为自己的合法权益受到侵犯的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
          article: '五十一',
        },
      ],
    },
  ],
  office: {
    title: '向谁提出',
    name: '工作机构',
    address: '办公地址',
    hours: '办公时间',
    phone: '联系电话',
    fax: '传真',
    postcode: '邮政编码',
    email: '电子邮箱',
    absent: '未载明',
    unknown: (bureau: string) =>
      `本站收录的文件没有载明${bureau}政府信息公开工作机构的名称、地址和电话，这里不代为填写。请到官方网站查询。`,
    official: '官方网站',
  },
  form: {
    title: '政府信息公开申请表',
    privacy:
      '填写的内容只留在这个页面里：不发送给任何网站，不保存，关闭页面就消失。填好以后打印或存为 PDF，签名，再交给上面的工作机构。',
    byHand: '也可以直接打印空白的表，用笔填写。',
    print: '打印或存为 PDF',
    to: '致',
    applicant: '申请人',
    kind: '申请人是',
    person: '公民',
    organization: '法人或者其他组织',
    name: '姓名或者名称',
    nameHint: '与身份证明上的一致',
    proof: '身份证明',
    proofHint: '公民写证件名称和号码；单位写统一社会信用代码和联系人姓名。提交时附复印件',
    phone: '联系电话',
    email: '电子邮箱',
    address: '通信地址和邮政编码',
    wanted: '所要的信息',
    wantedName: '名称',
    wantedNumber: '文号',
    wantedNumberHint: '不知道可以不写',
    wantedDescription: '其他特征',
    wantedDescriptionHint: '例如时间、地点、事项、制发单位，越具体越好找',
    manner: '获取的方式',
    manners: ['纸质文本', '电子文件', '查阅、抄录'],
    way: '获取的途径',
    ways: ['邮寄', '电子邮件', '当面领取'],
    signature: '签名或者盖章',
    date: '申请日期',
  },
};
