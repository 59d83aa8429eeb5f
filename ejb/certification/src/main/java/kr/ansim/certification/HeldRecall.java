package kr.ansim.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The recall for which a product is held. */
public record HeldRecall(
        UUID id, RecallOrigin origin, String uid, String product, Optional<LocalDate> publishedOn, String harm) {}
