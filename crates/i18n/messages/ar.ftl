### الكلمات المشتركة. ما ينقص هنا يظهر بالإنجليزية.

language-name = العربية

kind-plain = { $kind ->
    [suspicious_event] شيء مريب
    [disaster] طوارئ
    [service_request] طلب
    [change_request] تغيير
    [compliment] شكر
    [complaint] شكوى
    [incident] لا يعمل
    [improvement_proposal] فكرة
    [value_request] طريقة أفضل
   *[question] سؤال
}

state = { $state ->
    [new] جديد
    [open] قيد العمل
    [waiting] في الانتظار
    [resolved] تم
    [closed] مغلق
   *[merged] مدموج مع غيره
}

priority-short = { $priority ->
    [first] أولاً
    [high] عالية
    [normal] عادية
   *[low] منخفضة
}

weekday-long = { $day ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
weekday-short = { $day ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}
month-long = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
month-short = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}

date-exact = { $weekday }، { $day } { $month } { $year }، { $time } { $zone }
date-long = { $day } { $month } { $year }
date-weekday = { $weekday }، { $day } { $month } { $year }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }

moment-today = { $time }
moment-tomorrow = غداً { $time }
moment-yesterday = أمس { $time }
moment-weekday = { $weekday } { $time }
moment-date = { $weekday } { $date }، { $time }

by-today = قبل { $time }
by-tomorrow = قبل غدٍ { $time }
by-yesterday = قبل أمس { $time }
by-weekday = قبل { $weekday } { $time }
by-date = قبل { $weekday } { $date }، { $time }

relative-now = الآن
relative-soon = بعد لحظات
relative-minutes-past = قبل { $n } د
relative-hours-past = قبل { $n } س
relative-future = بعد { $duration }

duration-seconds = { $n } ث
duration-minutes = { $n } د
duration-hours = { $n } س
duration-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يوماً
   *[other] { $n } يوم
}
duration-two = { $larger } و{ $smaller }

list-two = { $first } و{ $last }
list-more = { $first }، { $last }
