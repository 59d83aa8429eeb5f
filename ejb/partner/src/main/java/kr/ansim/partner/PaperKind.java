package kr.ansim.partner;

/**
 * A kind of paper, for instance a test report, as a version of the rules describes it.
 *
 * @param code lower case letters and hyphens; the same in all versions
 * @param number whether the paper bears a number that is to be entered
 * @param issued whether the day of its issue is to be entered
 * @param ends whether it ends on a day that is to be entered
 */
public record PaperKind(
        String code,
        String koreanName,
        String englishName,
        boolean number,
        boolean issued,
        boolean ends,
        String koreanHint,
        String englishHint)
        implements RuleLine {

    /** What a code looks like, as a regular expression. */
    public static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    @Override
    public RulePart part() {
        return RulePart.KINDS;
    }

    /** @param language ko or en */
    public String name(String language) {
        return language.equals("ko") ? koreanName : englishName;
    }

    /** What to look for before it is handed in; may be empty. @param language ko or en */
    public String hint(String language) {
        return language.equals("ko") ? koreanHint : englishHint;
    }
}
