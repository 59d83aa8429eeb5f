package kr.ansim.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a member has done nothing for long.
 *
 * @param announcedOn when the member was told
 * @param dueOn from when on the member is dormant, unless anything happens before
 * @param since from when on the member is; empty while that is to come
 */
public record MemberDormancy(LocalDate announcedOn, LocalDate dueOn, Optional<LocalDate> since) {}
