package kr.ansim.care;

import java.time.Instant;

/** Something that was said in a case. @param byCustomer or by the desk. @param words with what shows who somebody is masked */
public record TranscriptLine(Instant at, boolean byCustomer, String words) {}
