package kr.ansim.membership;

/** What others bought after they had bought the same. @param buyers how many of them */
public record OfferedNext(Offer offer, int buyers) {}
