package jikenbo.review;

/**
 * Why a passage, or a whole file, could not be taken for posts. Always an error, because something
 * was left out.
 */
public sealed interface Rejection extends Doubt
    permits BlankPage,
        ArchiveLimit,
        BrokenOff,
        DynamicView,
        PageWithoutPosts,
        TemplateOfBlog,
        BrokenLink,
        ChangedFile,
        ControlCharacter,
        FileTooLarge,
        GarbledText,
        HeadingTooLong,
        LinkOutOfFolder,
        LinkToHiddenFile,
        LostCharacters,
        MarkupPage,
        PageWithoutHeading,
        PostTooLong,
        SpecialFile,
        TextBeforeHeading,
        UndecodableBytes,
        UnknownEncoding,
        UnknownFormat,
        UnreadableFile,
        UnusableName {

  /** The first line, where the whole file is meant. */
  @Override
  default int line() {
    return 1;
  }

  @Override
  default Severity severity() {
    return Severity.ERROR;
  }
}
