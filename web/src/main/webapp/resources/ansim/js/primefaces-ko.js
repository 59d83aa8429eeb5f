/* PrimeFaces' Korean is partly machine-made ("무너지다" for collapse): what people see or hear is said again here. */
(() => {
  "use strict";
  const ko = window.PrimeFaces?.locales?.ko;
  if (!ko) return;
  Object.assign(ko, {
    accept: "예", reject: "아니요", cancel: "취소", choose: "고르기", upload: "올리기", apply: "적용", clear: "지우기",
    am: "오전", pm: "오후", dateFormat: "yy.mm.dd", weekHeader: "주", today: "오늘", now: "지금",
    chooseDate: "날짜 고르기", chooseMonth: "달 고르기", chooseYear: "해 고르기",
    prevMonth: "지난달", nextMonth: "다음 달", prevYear: "지난해", nextYear: "다음 해",
    prevHour: "한 시간 앞", nextHour: "한 시간 뒤", prevMinute: "1분 앞", nextMinute: "1분 뒤", prevSecond: "1초 앞", nextSecond: "1초 뒤",
    emptyMessage: "고를 것이 없습니다", emptyFilterMessage: "맞는 것이 없습니다", emptySearchMessage: "찾은 것이 없습니다",
    emptySelectionMessage: "고른 것이 없습니다", searchMessage: "{0}개를 찾았습니다", selectionMessage: "{0}개를 골랐습니다",
    passwordPrompt: "새 비밀번호를 적어 주세요", weak: "약함", medium: "보통", strong: "강함",
    pending: "기다리는 중", completed: "끝남", list: "목록", day: "일", allDayText: "하루 종일", moreLinkText: "더 보기", noEventsText: "일정이 없습니다",
    timeOnlyTitle: "시각", timeText: "시각", unexpectedError: "처리하지 못했습니다. 잠시 뒤 다시 해 주세요.",
  });
  Object.assign(ko.aria, {
    close: "닫기", cancelEdit: "고치기 그만두기", editRow: "줄 고치기", saveEdit: "고친 것 저장",
    collapseLabel: "접기", expandLabel: "펼치기", collapseRow: "줄 접기", expandRow: "줄 펼치기",
    trueLabel: "예", falseLabel: "아니요", nullLabel: "고르지 않음",
    filterConstraint: "거르는 조건", filterOperator: "조건 잇기", showFilterMenu: "거르기 열기", hideFilterMenu: "거르기 닫기",
    firstPageLabel: "첫 쪽", lastPageLabel: "마지막 쪽", nextPageLabel: "다음 쪽", prevPageLabel: "앞 쪽", pageLabel: "{page}쪽",
    jumpToPageDropdownLabel: "쪽 고르기", jumpToPageInputLabel: "쪽 번호 적기", rowsPerPageLabel: "한 쪽에 보일 줄 수",
    gridView: "바둑판으로 보기", listView: "목록으로 보기", listLabel: "고를 것",
    moveUp: "위로 옮기기", moveDown: "아래로 옮기기", moveTop: "맨 위로 옮기기", moveBottom: "맨 아래로 옮기기",
    moveToSource: "왼쪽으로 되돌리기", moveToTarget: "오른쪽에 담기", moveAllToSource: "모두 되돌리기", moveAllToTarget: "모두 담기",
    navigation: "이동", next: "다음", previous: "앞", scrollTop: "맨 위로",
    otpLabel: "인증 번호 {0}번째 자리", passwordShow: "비밀번호 보기", passwordHide: "비밀번호 가리기",
    selectAll: "모두 고름", unselectAll: "모두 풂", selectLabel: "고르기", unselectLabel: "풀기", selectRow: "줄을 고름", unselectRow: "줄을 풂",
    rotateLeft: "왼쪽으로 돌리기", rotateRight: "오른쪽으로 돌리기", zoomImage: "사진 크게 보기", zoomIn: "크게", zoomOut: "작게",
    slide: "사진", star: "별 1개", stars: "별 {star}개",
    "datatable.sort.ASC": "누르면 오름차순으로 늘어놓습니다", "datatable.sort.DESC": "누르면 내림차순으로 늘어놓습니다", "datatable.sort.NONE": "누르면 처음 순서로 돌아갑니다",
    "spinner.INCREASE": "올리기", "spinner.DECREASE": "내리기", "switch.ON": "켬", "switch.OFF": "끔",
    "messages.ERROR": "오류", "messages.FATAL": "오류", "messages.INFO": "알림", "messages.WARN": "주의",
  });
  Object.assign(ko.messages, {
    "primefaces.FileValidator.FILE_LIMIT": "파일이 너무 많습니다.",
    "primefaces.FileValidator.FILE_LIMIT_detail": "한 번에 {0}개까지 올릴 수 있습니다.",
    "primefaces.FileValidator.ALLOW_TYPES": "올릴 수 없는 종류의 파일입니다.",
    "primefaces.FileValidator.ALLOW_TYPES_detail": "‘{0}’ 파일은 읽을 수 없습니다. 안내된 종류로 바꿔 올려 주세요.",
    "primefaces.FileValidator.SIZE_LIMIT": "파일이 너무 큽니다.",
    "primefaces.FileValidator.SIZE_LIMIT_detail": "‘{0}’ 파일이 {1}보다 큽니다. 줄여서 올려 주세요.",
  });
})();
