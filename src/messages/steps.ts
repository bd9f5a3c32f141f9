import type { Messages } from './lang.ts';

/** What each rule that reads a figure, and each step that settles it, did: by the names that a figure keeps. */
export const STEPS = {
  // what the number is
  count: { vi: 'số đứng trước thứ được đếm', en: 'a number before what it counts' },
  percent: { vi: 'số phần trăm', en: 'a percentage' },
  money: { vi: 'số tiền, có đơn vị tiền', en: 'money, with its currency' },
  measure: { vi: 'số đo, có đơn vị đo', en: 'a measure, with its unit' },
  duration: { vi: 'khoảng thời gian', en: 'a duration' },
  multiple: { vi: 'gấp bao nhiêu lần', en: 'how many times' },
  rank: { vi: 'thứ hạng', en: 'a rank' },
  score: { vi: 'điểm số', en: 'a score' },
  cell: { vi: 'ô của bảng, hiểu theo đầu cột', en: 'a cell, read by the head of its column' },
  bare: { vi: 'số không kèm thứ được đếm', en: 'a number without what it counts' },
  loose: { vi: 'số nhỏ, thứ được đếm nằm chỗ khác trong câu', en: 'a small number, its noun elsewhere' },
  publisher: { vi: 'trang tin công bố kèm bài', en: 'given by the publisher' },

  // what else was made of it
  'attach-approximation': { vi: 'có từ chỉ mức gần đúng', en: 'a word says how exact it is' },
  'attach-change': { vi: 'là mức tăng hoặc giảm', en: 'tells a rise or fall' },
  'mark-targets': { vi: 'là mục tiêu', en: 'is aimed at' },
  'mark-multiples': { vi: 'so với trước đó', en: 'against an earlier time' },
  'borrow-noun': { vi: 'thứ được đếm lấy từ chỗ khác trong câu', en: 'what it counts is said elsewhere' },
  'share-unit': { vi: 'chung đơn vị với số bên cạnh', en: 'its neighbour’s unit' },
  'share-change': { vi: 'tăng, giảm cùng số bên cạnh', en: 'moves as its neighbour' },
  'join-ranges': { vi: 'hai đầu của một khoảng', en: 'both ends of a range' },
  'read-money': { vi: 'số tiền, đơn vị tiền được hiểu ngầm', en: 'money, the currency understood' },
  'drop-loose': { vi: 'câu có nói thứ được đếm', en: 'its sentence says what it counts' },
  'attach-period:before': { vi: 'thời gian nêu ở phía trước', en: 'the period is named before it' },
  'attach-period:after': { vi: 'thời gian nêu ngay sau số', en: 'the period is named after it' },
  'attach-period:above': { vi: 'thời gian nêu ở tiêu đề', en: 'the period is named in the heading' },
  'attach-place:before': { vi: 'địa phương nêu ở phía trước', en: 'the place is named before it' },
  'attach-place:after': { vi: 'địa phương nêu ngay sau số', en: 'the place is named after it' },
  'attach-place:home': { vi: 'địa phương của bài viết', en: 'the place that the article is about' },
} satisfies Messages;
