package kr.ansim.certification.scheme.sheet;

import kr.ansim.platform.SheetColumn;

/** The columns of a spreadsheet of rules, with their headings and the most characters of a cell. */
enum RuleColumn implements SheetColumn {
    CATEGORY("분류", "Category", 100, 36),
    LAW("법", "Law", 40, 18),
    SCHEME("제도", "Scheme", 40, 22),
    PROOFS("증명 서류", "Proofs", 300, 48);

    private final String korean;
    private final String english;
    private final int longest;
    private final int width;

    RuleColumn(String korean, String english, int longest, int width) {
        this.korean = korean;
        this.english = english;
        this.longest = longest;
        this.width = width;
    }

    @Override
    public String korean() {
        return korean;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public int width() {
        return width;
    }
}
