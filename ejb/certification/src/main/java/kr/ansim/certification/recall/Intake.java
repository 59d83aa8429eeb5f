package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.port.RecallFacts;
import org.jspecify.annotations.Nullable;

/** Takes in one list while it arrives, and writes it down block by block, so that no list is ever in memory. */
final class Intake {

    private static final int BLOCK = 200;

    private final RecallBook book;
    private final RecallOrigin origin;
    private final Supplier<UUID> begin;
    private final List<RecallFacts> block = new ArrayList<>(BLOCK);
    private @Nullable UUID reading;
    private int added;
    private int changed;

    /** @param begin notes that a list has begun, and names its reading */
    Intake(RecallBook book, RecallOrigin origin, Supplier<UUID> begin) {
        this.book = book;
        this.origin = origin;
        this.begin = begin;
    }

    void take(RecallFacts recall) {
        block.add(recall);
        if (block.size() == BLOCK) {
            flush();
        }
    }

    void flush() {
        if (!block.isEmpty()) {
            RecallBook.Written written = book.write(origin, reading(), List.copyOf(block));
            added += written.added();
            changed += written.changed();
            block.clear();
        }
    }

    UUID reading() {
        UUID known = reading;
        if (known == null) {
            known = begin.get();
            reading = known;
        }
        return known;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }
}
