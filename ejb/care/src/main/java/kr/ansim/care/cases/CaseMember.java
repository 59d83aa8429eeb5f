package kr.ansim.care.cases;

import java.util.UUID;

/** Whose a case is. @param id of the member that stands for all who are the same person, and {@code number} of it */
public record CaseMember(UUID id, String number) {}
