package kr.ansim.membership;

import java.util.List;
import java.util.UUID;

/**
 * Who is one person has changed, by a merge or by its undoing. Observed in the same transaction, by modules that keep things of
 * their own about members and cannot ask for each of them who it is today.
 *
 * @param groups all who are one person now, of those whom the change concerns; the one that stands for them first
 */
public record MembersRegrouped(List<List<UUID>> groups) {

    public MembersRegrouped {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
