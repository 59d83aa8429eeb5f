package kr.ansim.identity;

import java.util.Set;
import java.util.UUID;

/** Command: these roles, and no others, from now on. */
public record ChangeRoles(UUID accountId, Set<Role> roles, String reason) {}
