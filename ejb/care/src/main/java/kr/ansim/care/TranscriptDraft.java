package kr.ansim.care;

import java.util.List;
import java.util.Optional;

/**
 * What of a case would go to its member: what was answered and heard, the oldest first, and never a note.
 *
 * @param caseVersion of the case that was looked at
 * @param address masked; empty when the member has none
 */
public record TranscriptDraft(int caseVersion, Optional<String> address, List<TranscriptLine> lines) {

    public TranscriptDraft {
        lines = List.copyOf(lines);
    }

    public boolean ready() {
        return address.isPresent() && !lines.isEmpty();
    }
}
