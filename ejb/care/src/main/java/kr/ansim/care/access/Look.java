package kr.ansim.care.access;

import java.time.Instant;

/** That somebody looked at a member. */
record Look(Instant at, String account, String whose) {}
