package kr.ansim.partner;

import java.util.List;
import java.util.UUID;

/**
 * All about one paper of one company or product.
 *
 * @param subjectName of the company or product
 * @param versions the newest first
 * @param waivers what was decided on the paper itself, the newest first
 */
public record PaperFile(
        PaperSubject subject,
        UUID subjectId,
        UUID company,
        String subjectName,
        PaperStanding standing,
        List<PaperVersion> versions,
        List<PaperDecision> waivers) {

    public PaperFile {
        versions = List.copyOf(versions);
        waivers = List.copyOf(waivers);
    }
}
