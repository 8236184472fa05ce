np.format_float_positional(1.0,)

np.format_float_positional(1.0,unique=False,precision=5)

np.format_float_positional(1.0,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(1.0,precision=3)

np.format_float_scientific(1.0,exp_digits=4)

np.format_float_positional(3.14,)

np.format_float_positional(3.14,unique=False,precision=5)

np.format_float_positional(3.14,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(3.14,precision=3)

np.format_float_scientific(3.14,exp_digits=4)

np.format_float_positional(0.1,)

np.format_float_positional(0.1,unique=False,precision=5)

np.format_float_positional(0.1,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(0.1,precision=3)

np.format_float_scientific(0.1,exp_digits=4)

np.format_float_positional(1e10,)

np.format_float_positional(1e10,unique=False,precision=5)

np.format_float_positional(1e10,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(1e10,precision=3)

np.format_float_scientific(1e10,exp_digits=4)

np.format_float_positional(1e-10,)

np.format_float_positional(1e-10,unique=False,precision=5)

np.format_float_positional(1e-10,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(1e-10,precision=3)

np.format_float_scientific(1e-10,exp_digits=4)

np.format_float_positional(123456.789,)

np.format_float_positional(123456.789,unique=False,precision=5)

np.format_float_positional(123456.789,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(123456.789,precision=3)

np.format_float_scientific(123456.789,exp_digits=4)

np.format_float_positional(0.0,)

np.format_float_positional(0.0,unique=False,precision=5)

np.format_float_positional(0.0,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(0.0,precision=3)

np.format_float_scientific(0.0,exp_digits=4)

np.format_float_positional(-0.0,)

np.format_float_positional(-0.0,unique=False,precision=5)

np.format_float_positional(-0.0,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(-0.0,precision=3)

np.format_float_scientific(-0.0,exp_digits=4)

np.format_float_positional(-2.5,)

np.format_float_positional(-2.5,unique=False,precision=5)

np.format_float_positional(-2.5,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(-2.5,precision=3)

np.format_float_scientific(-2.5,exp_digits=4)

np.format_float_positional(1e22,)

np.format_float_positional(1e22,unique=False,precision=5)

np.format_float_positional(1e22,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(1e22,precision=3)

np.format_float_scientific(1e22,exp_digits=4)

np.format_float_positional(5e-324,)

np.format_float_positional(5e-324,unique=False,precision=5)

np.format_float_positional(5e-324,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(5e-324,precision=3)

np.format_float_scientific(5e-324,exp_digits=4)

np.format_float_positional(1.7976931348623157e308,)

np.format_float_positional(1.7976931348623157e308,unique=False,precision=5)

np.format_float_positional(1.7976931348623157e308,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(1.7976931348623157e308,precision=3)

np.format_float_scientific(1.7976931348623157e308,exp_digits=4)

np.format_float_positional(999999.9999,)

np.format_float_positional(999999.9999,unique=False,precision=5)

np.format_float_positional(999999.9999,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(999999.9999,precision=3)

np.format_float_scientific(999999.9999,exp_digits=4)

np.format_float_positional(0.5,)

np.format_float_positional(0.5,unique=False,precision=5)

np.format_float_positional(0.5,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(0.5,precision=3)

np.format_float_scientific(0.5,exp_digits=4)

np.format_float_positional(1.5,)

np.format_float_positional(1.5,unique=False,precision=5)

np.format_float_positional(1.5,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(1.5,precision=3)

np.format_float_scientific(1.5,exp_digits=4)

np.format_float_positional(2.675,)

np.format_float_positional(2.675,unique=False,precision=5)

np.format_float_positional(2.675,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(2.675,precision=3)

np.format_float_scientific(2.675,exp_digits=4)

np.format_float_positional(100.0,)

np.format_float_positional(100.0,unique=False,precision=5)

np.format_float_positional(100.0,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(100.0,precision=3)

np.format_float_scientific(100.0,exp_digits=4)

np.format_float_positional(np.float32(0.1),)

np.format_float_positional(np.float32(0.1),unique=False,precision=5)

np.format_float_positional(np.float32(0.1),pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(np.float32(0.1),precision=3)

np.format_float_scientific(np.float32(0.1),exp_digits=4)

np.format_float_positional(np.float16(3.14),)

np.format_float_positional(np.float16(3.14),unique=False,precision=5)

np.format_float_positional(np.float16(3.14),pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(np.float16(3.14),precision=3)

np.format_float_scientific(np.float16(3.14),exp_digits=4)

np.format_float_positional(np.float32(1e10),)

np.format_float_positional(np.float32(1e10),unique=False,precision=5)

np.format_float_positional(np.float32(1e10),pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(np.float32(1e10),precision=3)

np.format_float_scientific(np.float32(1e10),exp_digits=4)

np.format_float_positional(np.nan,)

np.format_float_positional(np.nan,unique=False,precision=5)

np.format_float_positional(np.nan,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(np.nan,precision=3)

np.format_float_scientific(np.nan,exp_digits=4)

np.format_float_positional(-np.inf,)

np.format_float_positional(-np.inf,unique=False,precision=5)

np.format_float_positional(-np.inf,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(-np.inf,precision=3)

np.format_float_scientific(-np.inf,exp_digits=4)

np.format_float_positional(7,)

np.format_float_positional(7,unique=False,precision=5)

np.format_float_positional(7,pad_left=6,pad_right=4,trim='-')

np.format_float_scientific(7,precision=3)

np.format_float_scientific(7,exp_digits=4)

np.format_float_positional(1,precision=-1)
