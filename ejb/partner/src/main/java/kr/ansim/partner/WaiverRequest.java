package kr.ansim.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A waiver that one reviewer asks for; another has to agree. */
public record WaiverRequest(UUID id, String reason, Optional<LocalDate> endsOn, String askedBy, Instant askedAt) {}
