package kr.ansim.membership;

/**
 * What a draft is to say.
 *
 * @param policy its version is the draft's
 * @param revision which was read
 * @param source why it is as it is
 */
public record DescribePolicy(GradePolicy policy, int revision, String source) {}
