package io.newsloom.annotate.entity.cue;

/** What a cue says of the words beside it; {@code words.tsv} has the cues. */
enum Kind {
  /** Before a work's title in quotation marks: novel. */
  WORK,
  /** Before an English title in capitals without quotation marks: film, but not single. */
  RUN,
  /** Same, but of much else too, so that a single word in quotation marks is not enough: game. */
  WEAK,
  /** Whose title in quotation marks is a work's: director of. */
  ROLE,
  /** Before a law's title in quotation marks, or its number: directive. */
  LAW,
  /** Before the name that a law goes by: loi Evin. */
  NAMED,
  /** A law by itself, behind a capitalised adjective: Уголовный кодекс. */
  CODE,
  /** A law's or a treaty's name by itself: Kyoto Protocol. */
  TITLE,
  /** Ends a law's name in capitals: Clean Air Act. */
  TREATY,
  /** May stand between a cue and the title. */
  LINK,
  /** Before an event's name in quotation marks: festival. */
  EVENT,
  /** Same, and belongs to the name: hurricane. */
  STORM,
  /** Before a capitalised name, and belongs to it: Operation Desert Storm. */
  OPERATION,
  /** Ends an event's name: Crimean War. */
  HEAD,
  /** Begins an event's name: battle of Verdun. */
  OF,
  /** Before a short name of an alliance: саммит G20. */
  PACT,
  /** An event's name by itself: Eurovision. */
  WHOLE,
  /** Same, and is written with small letters as well. */
  PLAIN,
  /** Same as WHOLE, but only with a year, for it means something else without: Euro 2024. */
  DATED,
  /** Goes on with the name of a championship: по футболу. */
  SPORT,
  /** Goes on with the name of a law or a conference: on human rights. */
  TAIL,
  /** Several events, if no year says which: чемпионаты мира. */
  PLURAL,
  /** An event's name behind an ordinal number: XXVII festival. */
  COUNTED,
  /** Makes no name of a single word behind it: International Conference. */
  GENERIC,
  /** Makes no name of what it stands before: the, next. */
  STOP
}
