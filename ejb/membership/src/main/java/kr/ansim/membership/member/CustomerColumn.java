package kr.ansim.membership.member;

import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetHead;

/** The columns of a file of customers. */
enum CustomerColumn implements SheetColumn {
    CHANNEL("채널", "Channel", 20, 12),
    NUMBER("고객 번호", "Customer number", 64, 20),
    NAME("이름", "Name", 100, 16),
    BIRTH_DATE("생년월일", "Birth date", 10, 14),
    PHONE("전화", "Phone", 50, 18),
    PHONE_VERIFIED("전화 인증", "Phone verified", 10, 12),
    CI("연계정보", "CI", 88, 30),
    EMAIL("이메일", "Email", 254, 26),
    ADDRESS("주소", "Address", 300, 40),
    JOINED_ON("가입일", "Joined on", 10, 14);

    private final SheetHead head;

    CustomerColumn(String korean, String english, int longest, int width) {
        head = new SheetHead(korean, english, longest, width);
    }

    @Override
    public SheetHead head() {
        return head;
    }
}
