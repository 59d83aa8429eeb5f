package kr.ansim.partner;

/** One page of a document, drawn anew, so that nothing of the file itself reaches the reader. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentPicture(String mediaType, byte[] bytes) {}
