package kr.ansim.simulators.institute;

/** The codes of Korean MyData. The first three digits of a refusal are its HTTP status. */
enum RspCode {
    OK("00000", "정상"),
    UP_TO_DATE("00001", "최신 상태"),
    PARAMETER("40001", "요청파라미터 오류"),
    HEADER("40002", "헤더값 오류"),
    VERSION("40003", "지원하지 않는 버전"),
    PERIOD("40004", "조회 기간 오류"),
    TOKEN("40101", "유효하지 않은 접근토큰"),
    CALLER_IP("40102", "허용되지 않은 원격지 IP"),
    SERIAL_NUMBER("40103", "허용되지 않은 TLS 인증서"),
    SCOPE("40104", "API 사용 권한 없음"),
    NOT_CONSENTED("40105", "전송요구 내역 없음"),
    CONSENT_ENDED("40106", "전송요구 기간 만료"),
    ORGANISATION("40303", "올바르지 않은 기관코드"),
    NO_SUCH_DATA("40402", "요청한 정보 없음"),
    QUOTA("42901", "요청한도 초과"),
    SYSTEM_DOWN("50001", "시스템장애"),
    FAILED("50002", "API 요청 처리 실패"),
    TOO_SLOW("50003", "처리시간 초과"),
    UNKNOWN("50004", "알 수 없는 오류"),
    MAINTENANCE("50005", "점검 중"),
    UNAVAILABLE("50008", "일시적 이용 불가");

    private final String code;
    private final String message;

    RspCode(String code, String message) {
        this.code = code;
        this.message = message;
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    static String messageOf(String code) {
        for (RspCode one : values()) {
            if (one.code.equals(code)) {
                return one.message;
            }
        }
        return UNKNOWN.message;
    }

    static int status(String code) {
        return code.matches("[45]\\d{4}") ? Integer.parseInt(code.substring(0, 3)) : 200;
    }
}
