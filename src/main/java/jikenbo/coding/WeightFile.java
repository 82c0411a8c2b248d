package jikenbo.coding;

/** A file of fitted weights; beside the rules, these decide how a post is coded. */
public enum WeightFile {
  /** For kinds, by the text of a post. */
  KIND("kind"),
  /** For causes, by the text of a notice. */
  CAUSE("cause"),
  /** For sectors, by the text of a notice. */
  SECTOR("sector"),
  /** For sectors, by the name of the organisation. */
  SECTOR_OF_NAME("sector-name");

  private final String name;

  WeightFile(String name) {
    this.name = name;
  }

  /** The absolute path of the resource; the program always has it. */
  public String resource() {
    return "/jikenbo/coding/" + name + "-weights.tsv";
  }
}
