package kr.ansim.partner;

import java.util.Optional;

/**
 * What a reviewer sees of one paper.
 *
 * @param row its place in the queue; empty once somebody has decided or a newer version has come
 * @param subject of which it is
 * @param waiver one that waits for a second reviewer
 * @param history how the company's papers have fared so far
 */
public record ReviewDetails(
        PaperVersion version,
        PaperFile file,
        PaperSubjectDetails subject,
        Optional<ReviewRow> row,
        Optional<WaiverRequest> waiver,
        CompanyRecord history) {}
