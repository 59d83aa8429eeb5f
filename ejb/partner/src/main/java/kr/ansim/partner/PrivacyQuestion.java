package kr.ansim.partner;

/**
 * One question of the privacy check.
 *
 * @param place counted from 1
 * @param evidence whether files have to show what is answered
 * @param finding the answer that is a finding, YES or NO
 * @param source where the question comes from, such as an article of the law
 */
public record PrivacyQuestion(
        int place, String korean, String english, boolean evidence, PrivacyAnswer finding, String source, Trust trust) {

    public String text(String language) {
        return language.equals("en") ? english : korean;
    }
}
