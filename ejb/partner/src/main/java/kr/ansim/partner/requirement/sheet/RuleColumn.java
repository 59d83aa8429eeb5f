package kr.ansim.partner.requirement.sheet;

import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetHead;

/** The columns of a spreadsheet of rules; a trait left empty does not matter. */
enum RuleColumn implements SheetColumn {
    SUBJECT("대상", "Subject", 20, 10),
    CATEGORY("상품 종류", "Category", 100, 30),
    ORIGIN("원산지", "Origin", 20, 14),
    CHANNEL("판매 채널", "Channel", 20, 12),
    CLAIM("특성", "Claim", 100, 24),
    LEGAL_FORM("사업자 구분", "Legal form", 20, 14),
    REPRESENTATION("대표 방식", "Representation", 20, 14),
    PAPER("서류 코드", "Paper code", 40, 26),
    NEED("요구", "Need", 20, 10),
    TRUST("신뢰도", "Trust", 20, 12),
    SOURCE("근거", "Source", 300, 48);

    private final SheetHead head;

    RuleColumn(String korean, String english, int longest, int width) {
        head = new SheetHead(korean, english, longest, width);
    }

    @Override
    public SheetHead head() {
        return head;
    }
}
