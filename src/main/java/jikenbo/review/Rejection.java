package jikenbo.review;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        UndividedPage,
        UnknownEncoding,
        UnknownFormat,
        UnreadableFile,
        UnusableName,
        ViewOfFile {

  /** The codes of all reasons. */
  Set<String> KINDS =
      Stream.of(Rejection.class.getPermittedSubclasses())
          .map(Doubt::kindOf)
          .collect(Collectors.toUnmodifiableSet());

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
