package kr.ansim.membership.purchase;

import kr.ansim.platform.SheetColumn;
import kr.ansim.platform.SheetHead;

/** The columns of a file of order events. Those from the payment on hold for the whole order. */
enum OrderColumn implements SheetColumn {
    ORDER("주문 번호", "Order", 64, 20),
    CHANNEL("채널", "Channel", 20, 10),
    CUSTOMER("고객 번호", "Customer number", 64, 16),
    EVENT("사건 번호", "Event number", 64, 12),
    KIND("사건", "Event", 20, 12),
    OCCURRED_AT("일어난 때", "Occurred at", 35, 20),
    LINE("줄", "Line", 10, 8),
    QUANTITY("수량", "Quantity", 10, 8),
    PRODUCT("상품 코드", "Product code", 64, 16),
    CATEGORY("분류", "Category", 100, 14),
    BRAND("브랜드", "Brand", 100, 14),
    SIZE("사이즈", "Size", 40, 10),
    PRICE("가격", "Price", 20, 12),
    PAYMENT("결제 수단", "Payment method", 40, 12),
    SHIPPING("배송비", "Shipping", 20, 10),
    DISCOUNT("할인", "Discount", 20, 10),
    POINTS("쓴 적립금", "Points used", 20, 10);

    private final SheetHead head;

    OrderColumn(String korean, String english, int longest, int width) {
        head = new SheetHead(korean, english, longest, width);
    }

    @Override
    public SheetHead head() {
        return head;
    }
}
