package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/** What a company says against its suspension. @param documents the evidence; may be empty */
public record MakeAppeal(UUID suspension, String words, List<UUID> documents) {

    public MakeAppeal {
        documents = List.copyOf(documents);
    }
}
