package kr.ansim.certification;

/** One field in which a recall and a product meet, with the texts of both as they were given. */
public record Meeting(MatchField field, Closeness closeness, String recallText, String productText) {}
