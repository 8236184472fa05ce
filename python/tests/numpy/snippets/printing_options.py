np.set_printoptions(precision=3)
np.arange(3)/7, np.get_printoptions()['precision']

np.set_printoptions(sign='+')
np.array([1.5,-2]), np.array([1,-2])

np.set_printoptions(sign=' ')
np.array([1.5,2]), np.array([1,2])

np.set_printoptions(formatter={'float_kind':lambda x:f'{x:.1f}'})
np.array([1.25,3])
np.arange(3)

np.set_printoptions(formatter={'int':hex})
np.array([10,255]), str(np.array([10,255]))

np.set_printoptions(nanstr='NA',infstr='big')
np.array([1,np.nan,np.inf,-np.inf])

np.set_printoptions(floatmode='unique')
np.array([0.1,1/3])

np.set_printoptions(floatmode='maxprec_equal',precision=4)
np.array([0.1,1/3])

np.set_printoptions(floatmode='fixed',precision=2)
np.array([0.1,1/3])

np.set_printoptions(suppress=True)
np.array([1e-10,1])

np.set_printoptions(threshold=5,edgeitems=2)
np.arange(20), np.arange(40).reshape(5,8)

np.set_printoptions(linewidth=30)
np.arange(20)

np.set_printoptions(floatmode='x')

np.set_printoptions(precision='a')

with np.printoptions(precision=2,formatter={'all':lambda x:'v'}):
    print(np.array([1/3]))
print(np.array([1/3]))

np.set_printoptions(formatter={'float':str})
np.set_printoptions(precision=2)
np.array([1/3])

np.set_printoptions(sign='+')
print(np.array([[1.5,2],[3,4]]))
f'{np.array([1.5])}'

np.array2string(np.array([1.5,2,-3.25,1e-5]),)

np.array2string(np.array([1.5,2,-3.25,1e-5]),sign=' ')

np.array2string(np.array([1.5,2,-3.25,1e-5]),max_line_width=20)

np.array2string(np.array([1.5,2,-3.25,1e-5]),formatter={'bool':lambda b:'TF'[not b]})

np.array_repr(np.array([1.5,2,-3.25,1e-5]),precision=2,max_line_width=30)

np.array2string(np.array([[1,20],[-300,4]]),suppress_small=True)

np.array2string(np.array([[1,20],[-300,4]]),floatmode='maxprec_equal')

np.array2string(np.array([[1,20],[-300,4]]),formatter={'int':hex})

np.array_repr(np.array([[1,20],[-300,4]]))

np.array2string(np.array([True,False]),separator=', ')

np.array2string(np.array([True,False]),floatmode='fixed',precision=3)

np.array2string(np.array([True,False]),prefix='abcdef',suffix='xyz')

np.array2string(np.array([True,False]),separator=',')

np.array_str(np.array([True,False]),precision=2,suppress_small=True)

np.array2string(np.arange(30)*1.1,sign='+')

np.array2string(np.arange(30)*1.1,threshold=5,edgeitems=2)

np.array2string(np.arange(30)*1.1,formatter={'all':lambda x:'<%s>'%x})

np.array_str(np.arange(30)*1.1)

np.array2string(np.arange(2000),precision=3)

np.array2string(np.arange(2000),floatmode='unique')

np.array2string(np.arange(2000),formatter={'float_kind':lambda x:'%.2f'%x})

np.array2string(np.arange(2000),formatter={'int_kind':lambda x:'i','numpystr':lambda s:s.upper()})

np.array2string(np.arange(2000.).reshape(40,50),)

np.array2string(np.arange(2000.).reshape(40,50),sign=' ')

np.array2string(np.arange(2000.).reshape(40,50),max_line_width=20)

np.array2string(np.arange(2000.).reshape(40,50),formatter={'bool':lambda b:'TF'[not b]})

np.array_repr(np.arange(2000.).reshape(40,50),precision=2,max_line_width=30)

np.array2string(np.array([np.nan,1,np.inf,-np.inf]),suppress_small=True)

np.array2string(np.array([np.nan,1,np.inf,-np.inf]),floatmode='maxprec_equal')

np.array2string(np.array([np.nan,1,np.inf,-np.inf]),formatter={'int':hex})

np.array_repr(np.array([np.nan,1,np.inf,-np.inf]))

np.array2string(np.array([1e10,1]),separator=', ')

np.array2string(np.array([1e10,1]),floatmode='fixed',precision=3)

np.array2string(np.array([1e10,1]),prefix='abcdef',suffix='xyz')

np.array2string(np.array([1e10,1]),separator=',')

np.array_str(np.array([1e10,1]),precision=2,suppress_small=True)

np.array2string(np.array([1+2j,3.5-1j]),sign='+')

np.array2string(np.array([1+2j,3.5-1j]),threshold=5,edgeitems=2)

np.array2string(np.array([1+2j,3.5-1j]),formatter={'all':lambda x:'<%s>'%x})

np.array_str(np.array([1+2j,3.5-1j]))

np.array2string(np.array(3.14159),precision=3)

np.array2string(np.array(3.14159),floatmode='unique')

np.array2string(np.array(3.14159),formatter={'float_kind':lambda x:'%.2f'%x})

np.array2string(np.array(3.14159),formatter={'int_kind':lambda x:'i','numpystr':lambda s:s.upper()})

np.array2string(np.array([]),)

np.array2string(np.array([]),sign=' ')

np.array2string(np.array([]),max_line_width=20)

np.array2string(np.array([]),formatter={'bool':lambda b:'TF'[not b]})

np.array_repr(np.array([]),precision=2,max_line_width=30)

np.array2string(np.zeros((0,3)),suppress_small=True)

np.array2string(np.zeros((0,3)),floatmode='maxprec_equal')

np.array2string(np.zeros((0,3)),formatter={'int':hex})

np.array_repr(np.zeros((0,3)))

np.array2string(np.array([1,2],np.int8),sign='+')

np.array2string(np.array([1,2],np.int8),threshold=5,edgeitems=2)

np.array2string(np.array([1,2],np.int8),formatter={'all':lambda x:'<%s>'%x})

np.array_str(np.array([1,2],np.int8))

np.array2string(np.array([.1,.2],np.float32),precision=3)

np.array2string(np.array([.1,.2],np.float32),floatmode='unique')

np.array2string(np.array([.1,.2],np.float32),formatter={'float_kind':lambda x:'%.2f'%x})

np.array2string(np.array([.1,.2],np.float32),formatter={'int_kind':lambda x:'i','numpystr':lambda s:s.upper()})

np.array2string(np.arange(24).reshape(2,3,4),suppress_small=True)

np.array2string(np.arange(24).reshape(2,3,4),floatmode='maxprec_equal')

np.array2string(np.arange(24).reshape(2,3,4),formatter={'int':hex})

np.array_repr(np.arange(24).reshape(2,3,4))

np.array2string(np.array([0.1,0.25,1/3]),separator=', ')

np.array2string(np.array([0.1,0.25,1/3]),floatmode='fixed',precision=3)

np.array2string(np.array([0.1,0.25,1/3]),prefix='abcdef',suffix='xyz')

np.array2string(np.array([0.1,0.25,1/3]),separator=',')

np.array_str(np.array([0.1,0.25,1/3]),precision=2,suppress_small=True)

np.array2string(np.array([1e-20,1]),sign='+')

np.array2string(np.array([1e-20,1]),threshold=5,edgeitems=2)

np.array2string(np.array([1e-20,1]),formatter={'all':lambda x:'<%s>'%x})

np.array_str(np.array([1e-20,1]))

np.array2string(np.array([123456.789,0.001]),)

np.array2string(np.array([123456.789,0.001]),sign=' ')

np.array2string(np.array([123456.789,0.001]),max_line_width=20)

np.array2string(np.array([123456.789,0.001]),formatter={'bool':lambda b:'TF'[not b]})

np.array_repr(np.array([123456.789,0.001]),precision=2,max_line_width=30)

np.array2string(np.arange(3),threshold='a')

np.binary_repr(-20,5)

np.binary_repr(-19,3)

np.binary_repr(-18,None)

np.base_repr(-18,16,2)

np.base_repr(-17,3)

np.binary_repr(-16,8)

np.binary_repr(-15,5)

np.binary_repr(-14,3)

np.binary_repr(-13,None)

np.base_repr(-13,16,2)

np.base_repr(-12,3)

np.binary_repr(-11,8)

np.binary_repr(-10,5)

np.binary_repr(-9,3)

np.binary_repr(-8,None)

np.base_repr(-8,16,2)

np.base_repr(-7,3)

np.binary_repr(-6,8)

np.binary_repr(-5,5)

np.binary_repr(-4,3)

np.binary_repr(-3,None)

np.base_repr(-3,16,2)

np.base_repr(-2,3)

np.binary_repr(-1,8)

np.binary_repr(0,5)

np.binary_repr(1,3)

np.binary_repr(2,None)

np.base_repr(2,16,2)

np.base_repr(3,3)

np.binary_repr(4,8)

np.binary_repr(5,5)

np.binary_repr(6,3)

np.binary_repr(7,None)

np.base_repr(7,16,2)

np.base_repr(8,3)

np.binary_repr(9,8)

np.binary_repr(10,5)

np.binary_repr(11,3)

np.binary_repr(12,None)

np.base_repr(12,16,2)

np.base_repr(13,3)

np.binary_repr(14,8)

np.binary_repr(15,5)

np.binary_repr(16,3)

np.binary_repr(17,None)

np.base_repr(17,16,2)

np.base_repr(18,3)

np.binary_repr(19,8)

np.base_repr(0,2,3)

np.array2string(np.array(['a','bcd']),separator=', ')

np.array2string(np.array(['a','bcd']),floatmode='fixed',precision=3)

np.array2string(np.array(['a','bcd']),prefix='abcdef',suffix='xyz')

np.array2string(np.array(['a','bcd']),separator=',')

np.array_str(np.array(['a','bcd']),precision=2,suppress_small=True)

np.array2string(np.array([None,[1],'x'],object),)

np.array2string(np.array([None,[1],'x'],object),sign=' ')

np.array2string(np.array([None,[1],'x'],object),max_line_width=20)

np.array2string(np.array([None,[1],'x'],object),formatter={'bool':lambda b:'TF'[not b]})

np.array_repr(np.array([None,[1],'x'],object),precision=2,max_line_width=30)

np.array2string(np.array([(1,2.5),(3,4)],dtype=[('a',int),('b',float)]),precision=3)

np.array2string(np.array([(1,2.5),(3,4)],dtype=[('a',int),('b',float)]),floatmode='unique')

np.array2string(np.array([(1,2.5),(3,4)],dtype=[('a',int),('b',float)]),formatter={'float_kind':lambda x:'%.2f'%x})

np.array2string(np.array([(1,2.5),(3,4)],dtype=[('a',int),('b',float)]),formatter={'int_kind':lambda x:'i','numpystr':lambda s:s.upper()})
