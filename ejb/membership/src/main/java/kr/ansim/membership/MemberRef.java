package kr.ansim.membership;

import java.util.UUID;

/** A member that stands for all who are the same person, by its id and its number. */
public record MemberRef(UUID id, String number) {}
