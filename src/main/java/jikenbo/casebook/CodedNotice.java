package jikenbo.casebook;

import jikenbo.coding.Codes;
import jikenbo.fact.NoticeFacts;

/** A notice that was read and coded, be it a post of a page or a disclosure. */
public interface CodedNotice {

  /** What it says. */
  NoticeFacts facts();

  /** The classes it was coded with. */
  Codes codes();
}
