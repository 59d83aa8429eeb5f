package kr.ansim.partner.requirement.sheet;

import kr.ansim.platform.SheetColumn;

/** The columns of a spreadsheet of categories and claims. */
enum WordColumn implements SheetColumn {
    TRAIT("구분", "Kind", 40, 16),
    CODE("이름", "Name", 100, 36),
    ENGLISH_NAME("영어 이름", "English name", 100, 36);

    private final Heading heading;

    WordColumn(String korean, String english, int longest, int width) {
        heading = new Heading(korean, english, longest, width);
    }

    @Override
    public String korean() {
        return heading.korean();
    }

    @Override
    public String english() {
        return heading.english();
    }

    @Override
    public int longest() {
        return heading.longest();
    }

    @Override
    public int width() {
        return heading.width();
    }
}
