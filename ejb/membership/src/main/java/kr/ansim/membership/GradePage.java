package kr.ansim.membership;

import java.time.Instant;

/** Opens the page on which a member sees its own grade. @param token whoever has it sees the grade until it ends */
public record GradePage(String token, Instant expiresAt) {}
