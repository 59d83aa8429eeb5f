package kr.ansim.partner;

import java.util.List;

/** A privacy check with its questions in their order and the findings in the order in which they were written. */
public record PrivacyCheckDetails(PrivacyCheck check, List<PrivacyLine> lines, List<PrivacyFinding> findings) {

    public PrivacyCheckDetails {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** How many answers call for a finding that nobody has written. */
    public long proposedLeft() {
        return lines.stream()
                .filter(PrivacyLine::isFinding)
                .filter(line -> findings.stream()
                        .noneMatch(finding -> finding.place() == line.question().place()))
                .count();
    }

    /** How many questions wait for an answer, for words or for evidence. */
    public long missing() {
        return lines.stream().filter(line -> !line.isComplete()).count();
    }
}
