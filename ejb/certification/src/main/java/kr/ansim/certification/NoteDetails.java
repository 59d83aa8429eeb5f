package kr.ansim.certification;

import java.time.Instant;

/** @param author the principal's name of who wrote it */
public record NoteDetails(String author, Instant writtenAt, String words) {}
